import type { LocalText } from "../../foundation/localText.js";
import { EXCEPTION_NAMES } from "./lists.js";
import type { PolicyException } from "./types.js";

const PROVENANCE: LocalText = {
  zh: "仅见于沈阳市教育督导系统（2024年公开程序），是否出自国家文件未确认。",
  en: "Seen only in the Shenyang system of 2024, a public program; its national origin is unconfirmed.",
};

const SHENYANG = { provenance: PROVENANCE, confirmation: "unverified" } as const;

function clause(number: string): { readonly document: string; readonly clause: string } {
  return { document: "shenyangSystem2024", clause: number };
}

/**
 * Relaxations of 教督〔2017〕6号 that were seen in one city's program and nowhere else. None holds unless a caller turns it
 * on; their limits are parameters marked `unverified`.
 *
 * @example
 * ```ts
 * import { exceptions, parameterAt } from "edu-balance";
 *
 * const larger = exceptions.find((each) => each.id === "largerSchoolSize");
 * larger?.anyOf;
 * // => [[{ fact: "builtYear", comparator: "<=", value: 2010 }], [{ fact: "migrantShare", comparator: ">", value: 0.5 }]]
 * const query = { asOf: "2024-12-31", stage: "primary", scope: larger?.scope ?? "" } as const;
 * parameterAt("schoolSizeLimit", query).parameter; // => null
 * parameterAt("schoolSizeLimit", { ...query, allowUnverified: true }).parameter?.value; // => 2400
 * ```
 */
export const exceptions: readonly PolicyException[] = [
  {
    ...SHENYANG,
    id: "largerSchoolSize",
    name: EXCEPTION_NAMES.largerSchoolSize,
    text: {
      zh: "2010年及以前建成，或随迁子女超过50%的学校，小学、初中规模可至2400人，一贯制学校的义务教育阶段可至3000人。",
      en:
        "Schools built in or before 2010, or with more than 50 % migrant children: at most 2400 pupils in primary and junior " +
        "schools and 3000 in the compulsory stages of combined schools.",
    },
    parameters: ["schoolSizeLimit"],
    scope: "exception.largerSchoolSize",
    adds: null,
    anyOf: [[{ fact: "builtYear", comparator: "<=", value: 2010 }], [{ fact: "migrantShare", comparator: ">", value: 0.5 }]],
    source: clause("（规模放宽）"),
  },
  {
    ...SHENYANG,
    id: "olderArtsRooms",
    name: EXCEPTION_NAMES.olderArtsRooms,
    text: {
      zh: "2016年及以前规划建成的学校，音乐教室不小于73平方米，美术教室不小于67平方米。",
      en: "Schools planned and built in or before 2016: a music room of at least 73 square metres, an art room of at least 67.",
    },
    parameters: ["musicRoomAreaFloor", "artRoomAreaFloor"],
    scope: "exception.olderArtsRooms",
    adds: null,
    anyOf: [[{ fact: "builtYear", comparator: "<=", value: 2016 }]],
    source: clause("（专用教室放宽）"),
  },
  {
    ...SHENYANG,
    id: "smallRuralArtsRooms",
    name: EXCEPTION_NAMES.smallRuralArtsRooms,
    text: {
      zh:
        "乡村小规模学校（按不足100人理解），最大班额不足30人的，音乐、美术教室小学不小于54平方米，初中不小于61平方米；" +
        "同一来源的填报分档只列61平方米，54平方米更不确定。",
      en:
        "Small rural schools, read as below 100 pupils, whose largest class is below 30: music and art rooms of at least 54 square " +
        "metres in primary and 61 in junior schools. The bands of the same source's form show 61 only, so that 54 is the less certain.",
    },
    parameters: ["musicRoomAreaFloor", "artRoomAreaFloor"],
    scope: "exception.smallRuralArtsRooms",
    adds: null,
    anyOf: [
      [
        { fact: "locale", comparator: "=", value: "rural" },
        { fact: "pupils", comparator: "<", value: 100 },
        { fact: "largestClass", comparator: "<", value: 30 },
      ],
    ],
    source: clause("（专用教室放宽）"),
  },
  {
    ...SHENYANG,
    id: "sharedPeArtsTeachers",
    name: EXCEPTION_NAMES.sharedPeArtsTeachers,
    text: {
      zh: "乡村50人以上、不足100人的小规模学校和教学点，交流轮岗、兼职和走教的体育、艺术教师可以计入。",
      en:
        "Small rural schools and teaching points from 50 to below 100 pupils may count PE and arts teachers who rotate in, teach the " +
        "subject beside another, or go from school to school.",
    },
    parameters: [],
    scope: "exception.sharedPeArtsTeachers",
    adds: { to: "peArtsTeachers", from: "sharedPeArtsTeachers" },
    anyOf: [
      [
        { fact: "locale", comparator: "=", value: "rural" },
        { fact: "pupils", comparator: ">=", value: 50 },
        { fact: "pupils", comparator: "<", value: 100 },
      ],
    ],
    source: clause("（小规模学校体艺教师）"),
  },
  {
    ...SHENYANG,
    id: "cityCentreSportsAreas",
    name: EXCEPTION_NAMES.cityCentreSportsAreas,
    text: {
      zh: "人口密度过高的大城市中心城区学校，校内地下、楼顶等专用运动场地和政府签约租用、步行10分钟以内的校外场馆可以计入。",
      en:
        "Schools in overcrowded centres of large cities may count special sports areas of their own, underground or on roofs, and " +
        "venues within 10 minutes' walk that the government has leased.",
    },
    parameters: [],
    scope: "exception.cityCentreSportsAreas",
    adds: { to: "sportsGroundAreaM2", from: "additionalSportsAreaM2" },
    anyOf: [[{ fact: "denseCityCentre", comparator: "=", value: true }]],
    source: clause("（中心城区场馆）"),
  },
];
