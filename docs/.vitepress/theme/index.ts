import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";
import "./code.css";
import "./indicators.css";
import "./guides.css";
import "./print.css";
import "./tags.css";

export default DefaultTheme;
