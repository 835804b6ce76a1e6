import type { Language } from "../../../src/foundation/localText.js";
import { table, type Page } from "../page.js";
import { assessPrinted, BASIC_DAY, basicPages } from "./published/basicPage.js";
import { qualityPages } from "./published/qualityPage.js";
import { BASIC_DISTRICTS, QUALITY_DISTRICTS } from "./published/rows.js";
import { districtAddress, stageTitle } from "./published/words.js";

/** The list of districts of which tables were published, and a page for each. */
export function publishedPages(): Page[] {
  return [list, ...basicPages(), ...qualityPages()];
}

const list: Page = {
  path: "published/index",
  title: { zh: "公布的县区表", en: "Published tables" },
  description: {
    zh: "各地公布过的校际差异系数：照录、对照限值、重新计算。",
    en: "Coefficients that districts and provinces published: as printed, beside the limit, computed again.",
  },
  body: (language) => {
    const words = {
      zh: {
        about: "各地公布过的数字，取自公开转载页，可用来核对算法。是公布当年的数字，不是对这些地方今天的结论。",
        basic: "基本均衡（八项与综合）",
        quality: "优质均衡（七项）",
      },
      en: {
        about:
          "Figures that were made public, taken from public copies: to check the arithmetic by. They are of the year they were published, and say nothing about these places today.",
        basic: "Basic balance: eight coefficients and the composite",
        quality: "Quality balance: seven coefficients",
      },
    }[language];
    const quality = QUALITY_DISTRICTS.map(
      (district) => `- [${district[language]}](${districtAddress(district.id, language)}) ${String(district.year)}`,
    );
    return [words.about, `## ${words.basic} {#basic}`, basicTable(language), `## ${words.quality} {#quality}`, quality.join("\n")].join(
      "\n\n",
    );
  },
};

function basicTable(language: Language): string {
  const head = {
    zh: ["省份", "县区", "学段", "公布的综合", "重新计算", `${BASIC_DAY}的限值`],
    en: ["Province", "District", "Stage", "Composite as printed", "Computed again", `Limit on ${BASIC_DAY}`],
  }[language];
  const rows = BASIC_DISTRICTS.flatMap((district) => {
    const { stages } = assessPrinted(district, language);
    return district.stages.map(({ stage, printedComposite }, at) => {
      const { composite, finding } = stages[stage];
      const name = `[${district[language]}](${districtAddress(district.id, language)})`;
      const front = at === 0 ? [district.province[language], name] : ["", ""];
      return [
        ...front,
        stageTitle(stage, language),
        printedComposite.toFixed(3),
        String(composite),
        String(finding.requirement?.limit ?? "—"),
      ];
    });
  });
  return table(head, rows);
}
