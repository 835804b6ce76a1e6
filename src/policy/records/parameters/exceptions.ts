import { remarks, type LocalText } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { NATION } from "./shared.js";

const ONE_PROGRAM: LocalText = {
  zh: "仅见于一市2024年的公开程序，是否出自国家文件未确认；起始日未见，约定取办法公布之日。",
  en:
    "Seen only in one city's public program of 2024, its national origin unconfirmed; its first day was not seen, and by " +
    "convention that of the measures is taken.",
};

const SMALL_RURAL: LocalText = { zh: "“小规模”按不足100人理解。", en: "“Small” is read as below 100 pupils." };

const LESS_CERTAIN: LocalText = {
  zh: "同一来源的填报分档只列61平方米，54平方米更不确定。",
  en: "The bands of the same source's form show 61 square metres only, so that 54 is the less certain.",
};

const EXCEPTION = { ...NATION, effectiveFrom: "2017-05-23", confirmation: "unverified", note: ONE_PROGRAM } as const;

const SIZE = {
  ...EXCEPTION,
  id: "schoolSizeLimit",
  unit: "pupils",
  comparator: "<=",
  scope: "exception.largerSchoolSize",
  source: { document: "shenyangSystem2024", clause: "（规模放宽）" },
} as const;

const ROOM = {
  ...EXCEPTION,
  unit: "squareMetres",
  comparator: ">=",
  source: { document: "shenyangSystem2024", clause: "（专用教室放宽）" },
} as const;

function smallRural(id: ParameterId): Parameter<ParameterId>[] {
  const scope = "exception.smallRuralArtsRooms";
  const note = remarks(SMALL_RURAL, LESS_CERTAIN, ONE_PROGRAM);
  return [
    { ...ROOM, id, scope, stage: "primary", value: 54, note },
    { ...ROOM, id, scope, stage: "juniorSecondary", value: 61, note },
  ];
}

/** Limits of the exceptions: each holds only for the scope of its exception and was never confirmed. */
export const exceptionParameters: readonly Parameter<ParameterId>[] = [
  { ...SIZE, stage: "primary", value: 2400 },
  { ...SIZE, stage: "juniorSecondary", value: 2400 },
  {
    ...SIZE,
    value: 3000,
    scope: "exception.largerSchoolSize.combinedSchool",
    note: remarks({ zh: "只计义务教育阶段学生。", en: "Only pupils in compulsory education count." }, ONE_PROGRAM),
  },
  { ...ROOM, id: "musicRoomAreaFloor", scope: "exception.olderArtsRooms", value: 73 },
  { ...ROOM, id: "artRoomAreaFloor", scope: "exception.olderArtsRooms", value: 67 },
  ...smallRural("musicRoomAreaFloor"),
  ...smallRural("artRoomAreaFloor"),
];
