import DefaultTheme from "vitepress/theme-without-fonts";
import type { Theme } from "vitepress";
import WidePage from "./components/WidePage.vue";
import "./style.css";
import "./code.css";
import "./indicators.css";
import "./guides.css";
import "./tags.css";
import "./frame.css";
import "./print.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("wide", WidePage);
  },
};

export default theme;
