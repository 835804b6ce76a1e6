import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";
import "./print.css";

export default DefaultTheme;
