import type { WorkedExample } from "./example.js";
import { example } from "./example.js";

const juniors = { graduates: 190, transferredIn: 12, transferredOut: 18, entrants: 202, deceased: 2 };
const cohort = { graduates: 735, intake: 800, movedIn: 50, movedOut: 100 };
const earmarked = {
  educationSurchargeYuan: 3_000_000,
  localEducationSurchargeYuan: 2_000_000,
  landSaleEducationFundsYuan: 3_000_000,
  educationSurchargeSpentYuan: 3_000_000,
  localEducationSurchargeSpentYuan: 0,
  landSaleEducationFundsSpentYuan: 2_000_000,
};

/** An example of the function of a rate. */
function rate(measure: string, figures: Readonly<Record<string, unknown>>, sum: string): WorkedExample {
  return example(measure, `${measure}Of`, [figures], sum);
}

/** An example of every rate. */
export const rateExamples: readonly WorkedExample[] = [
  rate("schoolsAtBasicStandardShare", { schoolsAtBasicStandard: 30, schools: 32 }, "30 ÷ 32"),
  rate("managementStandardShare", { schoolsAtManagementStandard: 24, schools: 32 }, "24 ÷ 32"),
  rate("bedsPerBoarder", { beds: 270, boarders: 300 }, "270 ÷ 300"),
  rate("femaleToMaleToiletRatio", { femaleToiletPlaces: 30, maleToiletPlaces: 12 }, "30 ÷ 12"),
  rate("projectFundsSpentShare", { spentYuan: 6_750_000, allocatedYuan: 9_000_000 }, "6750000 ÷ 9000000"),
  rate("boardingCoverage", { beds: 420, boardingDemand: 400 }, "420 ÷ 400"),
  rate("schoolModelCoverage", { covered: 26, schools: 32 }, "26 ÷ 32"),
  rate("newTeachingModelShare", { adopting: 17, schools: 20 }, "17 ÷ 20"),
  rate("curriculumOfferedShare", { offered: 9, required: 12 }, "9 ÷ 12"),
  rate("broadbandSchoolShare", { schoolsWithBroadband: 31, schools: 32 }, "31 ÷ 32"),
  rate("multimediaClassroomShare", { multimediaClassrooms: 342, classrooms: 360 }, "342 ÷ 360"),
  rate("teacherSpaceShare", { teachersWithSpace: 910, teachers: 1000 }, "910 ÷ 1000"),
  rate("pupilSpaceShare", { pupilsWithSpace: 5400, pupils: 7200 }, "5400 ÷ 7200"),
  rate("pupilsPerPost", { pupils: 945, postsApproved: 70 }, "945 ÷ 70"),
  rate("postsFilledShare", { postsFilled: 63, postsApproved: 60 }, "63 ÷ 60"),
  rate("teacherReplacementRate", { hired: 21, retired: 16, left: 8 }, "21 ÷ (16 + 8)"),
  rate("countyManagedShare", { teachersPlacedByDepartment: 300, teachers: 480 }, "300 ÷ 480"),
  rate("trainingCycleCompletionShare", { teachersTrained: 390, teachers: 400 }, "390 ÷ 400"),
  rate("inductionTrainingShare", { newTeachersWithHours: 15, newTeachers: 16 }, "15 ÷ 16"),
  rate("trainingHoursCompletionShare", { teachersWithHours: 350, teachers: 400 }, "350 ÷ 400"),
  rate("rotationShare", { rotated: 30, eligible: 240 }, "30 ÷ 240"),
  rate("backboneRotationShare", { backboneRotated: 6, rotated: 24, eligible: 40, denominator: "rotated" }, "6 ÷ 24"),
  rate("certifiedTeacherShare", { certifiedTeachers: 630, fullTimeTeachers: 640 }, "630 ÷ 640"),
  rate("teacherPayParity", { teacherMeanPayYuan: 90_000, civilServantMeanPayYuan: 80_000 }, "90000 ÷ 80000"),
  rate("postsTimelyShare", { postsApprovedAndFilled: 9, postsNeeded: 16 }, "9 ÷ 16"),
  rate("teacherEthicsCases", { cases: 3, teachers: 1600 }, "3 × 1000 ÷ 1600"),
  rate("nearbyEnrolmentShare", { admittedByZone: 1140, admitted: 1200 }, "1140 ÷ 1200"),
  rate("seniorHighQuotaShare", { allottedPlaces: 540, places: 960 }, "540 ÷ 960"),
  rate("schoolChoiceShare", { fromOutsideZone: 30, admitted: 480 }, "30 ÷ 480"),
  rate("qualifiedTeacherShare", { qualifiedTeachers: 195, fullTimeTeachers: 200 }, "195 ÷ 200"),
  rate("higherDegreeTeacherShare", { higherDegreeTeachers: 150, fullTimeTeachers: 200 }, "150 ÷ 200"),
  rate("intermediateTitleShare", { intermediateTitleTeachers: 90, fullTimeTeachers: 200 }, "90 ÷ 200"),
  rate("seniorTitleShare", { seniorTitleTeachers: 30, fullTimeTeachers: 200 }, "30 ÷ 200"),
  rate("pupilTeacherRatio", { pupils: 1530, fullTimeTeachers: 90 }, "1530 ÷ 90"),
  rate("teachersPerClass", { fullTimeTeachers: 45, classes: 18 }, "45 ÷ 18"),
  rate("migrantPublicOrPurchasedShare", { inPublicSchools: 500, inPurchasedPlaces: 200, migrantChildren: 800 }, "(500 + 200) ÷ 800"),
  rate("migrantPublicSchoolShare", { inPublicSchools: 630, migrantPupils: 720 }, "630 ÷ 720"),
  rate("leftBehindFilesShare", { onFile: 57, leftBehindChildren: 60 }, "57 ÷ 60"),
  rate("leftBehindShare", { definition: "education", leftBehindChildren: 60, pupils: 480 }, "60 ÷ 480"),
  rate("juniorRetention", { ...juniors, denominator: "entrantsLessDeceased" }, "(190 − 12 + 18) ÷ (202 − 2)"),
  rate("nineYearRetention", { ...cohort, denominator: "intakeAdjustedForMoves" }, "735 ÷ (800 + 50 − 100)"),
  rate("dropoutRate", { dropouts: 12, pupils: 4800 }, "12 ÷ 4800"),
  rate(
    "disabledEnrolmentShare",
    { inSpecialSchools: 9, inclusivePlacement: 20, attachedClasses: 4, homeTeaching: 5, disabledChildren: 40 },
    "(9 + 20 + 4 + 5) ÷ 40",
  ),
  rate("individualPlanShare", { withPlan: 18, registeredNotEnrolled: 24 }, "18 ÷ 24"),
  rate("resourceRoomShare", { schoolsWithRoom: 7, schoolsWithEnoughPupils: 8 }, "7 ÷ 8"),
  rate("aidCoverageShare", { aided: 1188, eligible: 1200 }, "1188 ÷ 1200"),
  rate("trainingFundsShare", { trainingFundsYuan: 62_500, publicFundsYuan: 1_000_000 }, "62500 ÷ 1000000"),
  rate("specialEducationFundsPerPupil", { publicFundsYuan: 330_000, pupils: 50 }, "330000 ÷ 50"),
  rate("publicFundsPerPupil", { publicFundsYuan: 1_230_000, pupils: 2000 }, "1230000 ÷ 2000"),
  rate("heatingAddOn", { heatingAddOnYuan: 70_000, pupils: 500 }, "70000 ÷ 500"),
  rate("educationSpendingShareOfGdp", { educationSpendingYuan: 500_000_000, gdpYuan: 8_000_000_000 }, "500000000 ÷ 8000000000"),
  rate("earmarkedFundsSpentShare", earmarked, "(3000000 + 0 + 2000000) ÷ (3000000 + 2000000 + 3000000)"),
  rate("namedSupervisorShare", { schoolsWithSupervisor: 18, schools: 24 }, "18 ÷ 24"),
  rate("schoolsPerSupervisor", { schoolsWithSupervisor: 24, supervisors: 5 }, "24 ÷ 5"),
  rate("weakSchoolLeaderShare", { weakSchoolsWithLeader: 7, weakSchools: 8 }, "7 ÷ 8"),
  rate("educationLandSuppliedShare", { suppliedHectares: 7.5, plannedHectares: 12 }, "7.5 ÷ 12"),
  rate("satisfactionShare", { satisfied: 510, valid: 600 }, "510 ÷ 600"),
  rate("surveyParentShare", { parents: 330, distributed: 600 }, "330 ÷ 600"),
  rate("surveyValidReturnShare", { valid: 570, distributed: 600 }, "570 ÷ 600"),
];
