import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { byStage, cite, NATION } from "./shared.js";

const EXCEPTION = { ...NATION, effectiveFrom: "2017-05-23", confirmation: "unverified", notes: ["oneProgram"] } as const;

const SIZE = {
  ...EXCEPTION,
  id: "schoolSizeLimit",
  unit: "pupils",
  comparator: "<=",
  scope: "exception.largerSchoolSize",
  source: cite("shenyangSystem2024", "（规模放宽）"),
} as const;

const ROOM = { ...EXCEPTION, unit: "squareMetres", comparator: ">=", source: cite("shenyangSystem2024", "（专用教室放宽）") } as const;

function smallRural(id: ParameterId): Parameter<ParameterId>[] {
  const scope = "exception.smallRuralArtsRooms";
  const notes = ["smallBelow100", "lessCertain54", "oneProgram"] as const;
  return byStage({ ...ROOM, id, scope, notes }, 54, 61);
}

/** Limits of the exceptions: each holds only for the scope of its exception and was never confirmed. */
export const exceptionParameters: readonly Parameter<ParameterId>[] = [
  ...byStage(SIZE, 2400, 2400),
  { ...SIZE, value: 3000, scope: "exception.largerSchoolSize.combinedSchool", notes: ["compulsoryPupilsOnly", "oneProgram"] },
  { ...ROOM, id: "musicRoomAreaFloor", value: 73, scope: "exception.olderArtsRooms" },
  { ...ROOM, id: "artRoomAreaFloor", value: 67, scope: "exception.olderArtsRooms" },
  ...smallRural("musicRoomAreaFloor"),
  ...smallRural("artRoomAreaFloor"),
];
