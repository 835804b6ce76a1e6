import type { Rate } from "./rate.js";
import { aidCoverageShare } from "./aidCoverageShare.js";
import { backboneRotationShare } from "./backboneRotationShare.js";
import { bedsPerBoarder } from "./bedsPerBoarder.js";
import { boardingCoverage } from "./boardingCoverage.js";
import { broadbandSchoolShare } from "./broadbandSchoolShare.js";
import { certifiedTeacherShare } from "./certifiedTeacherShare.js";
import { countyManagedShare } from "./countyManagedShare.js";
import { curriculumOfferedShare } from "./curriculumOfferedShare.js";
import { disabledEnrolmentShare } from "./disabledEnrolmentShare.js";
import { dropoutRate } from "./dropoutRate.js";
import { earmarkedFundsSpentShare } from "./earmarkedFundsSpentShare.js";
import { educationLandSuppliedShare } from "./educationLandSuppliedShare.js";
import { educationSpendingShareOfGdp } from "./educationSpendingShareOfGdp.js";
import { femaleToMaleToiletRatio } from "./femaleToMaleToiletRatio.js";
import { heatingAddOn } from "./heatingAddOn.js";
import { individualPlanShare } from "./individualPlanShare.js";
import { inductionTrainingShare } from "./inductionTrainingShare.js";
import { juniorRetention } from "./juniorRetention.js";
import { leftBehindFilesShare } from "./leftBehindFilesShare.js";
import { leftBehindShare } from "./leftBehindShare.js";
import { managementStandardShare } from "./managementStandardShare.js";
import { migrantPublicOrPurchasedShare } from "./migrantPublicOrPurchasedShare.js";
import { migrantPublicSchoolShare } from "./migrantPublicSchoolShare.js";
import { multimediaClassroomShare } from "./multimediaClassroomShare.js";
import { nearbyEnrolmentShare } from "./nearbyEnrolmentShare.js";
import { newTeachingModelShare } from "./newTeachingModelShare.js";
import { nineYearRetention } from "./nineYearRetention.js";
import { postsFilledShare } from "./postsFilledShare.js";
import { postsTimelyShare } from "./postsTimelyShare.js";
import { projectFundsSpentShare } from "./projectFundsSpentShare.js";
import { publicFundsPerPupil } from "./publicFundsPerPupil.js";
import { pupilSpaceShare } from "./pupilSpaceShare.js";
import { pupilTeacherRatio } from "./pupilTeacherRatio.js";
import { pupilsPerPost } from "./pupilsPerPost.js";
import { resourceRoomShare } from "./resourceRoomShare.js";
import { rotationShare } from "./rotationShare.js";
import { satisfactionShare } from "./satisfactionShare.js";
import { schoolChoiceShare } from "./schoolChoiceShare.js";
import { schoolModelCoverage } from "./schoolModelCoverage.js";
import { schoolsAtBasicStandardShare } from "./schoolsAtBasicStandardShare.js";
import { seniorHighQuotaShare } from "./seniorHighQuotaShare.js";
import { specialEducationFundsPerPupil } from "./specialEducationFundsPerPupil.js";
import { surveyParentShare } from "./surveyParentShare.js";
import { surveyValidReturnShare } from "./surveyValidReturnShare.js";
import { teacherEthicsCases } from "./teacherEthicsCases.js";
import { teacherPayParity } from "./teacherPayParity.js";
import { teacherReplacementRate } from "./teacherReplacementRate.js";
import { teacherSpaceShare } from "./teacherSpaceShare.js";
import { teachersPerClass } from "./teachersPerClass.js";
import { trainingCycleCompletionShare } from "./trainingCycleCompletionShare.js";
import { trainingFundsShare } from "./trainingFundsShare.js";
import { trainingHoursCompletionShare } from "./trainingHoursCompletionShare.js";
import { weakSchoolLeaderShare } from "./weakSchoolLeaderShare.js";
import { namedSupervisorShare } from "./namedSupervisorShare.js";
import { schoolsPerSupervisor } from "./schoolsPerSupervisor.js";
import { qualifiedTeacherShare } from "./qualifiedTeacherShare.js";
import { higherDegreeTeacherShare } from "./higherDegreeTeacherShare.js";
import { intermediateTitleShare } from "./intermediateTitleShare.js";
import { seniorTitleShare } from "./seniorTitleShare.js";

/** All rates, each with its figures, its terms and what it is multiplied by. */
export const rates: readonly Rate[] = [
  aidCoverageShare,
  backboneRotationShare,
  bedsPerBoarder,
  boardingCoverage,
  broadbandSchoolShare,
  certifiedTeacherShare,
  countyManagedShare,
  curriculumOfferedShare,
  disabledEnrolmentShare,
  dropoutRate,
  earmarkedFundsSpentShare,
  educationLandSuppliedShare,
  educationSpendingShareOfGdp,
  femaleToMaleToiletRatio,
  heatingAddOn,
  individualPlanShare,
  inductionTrainingShare,
  juniorRetention,
  leftBehindFilesShare,
  leftBehindShare,
  managementStandardShare,
  migrantPublicOrPurchasedShare,
  migrantPublicSchoolShare,
  multimediaClassroomShare,
  nearbyEnrolmentShare,
  newTeachingModelShare,
  nineYearRetention,
  postsFilledShare,
  postsTimelyShare,
  projectFundsSpentShare,
  publicFundsPerPupil,
  pupilSpaceShare,
  pupilTeacherRatio,
  pupilsPerPost,
  resourceRoomShare,
  rotationShare,
  satisfactionShare,
  schoolChoiceShare,
  schoolModelCoverage,
  schoolsAtBasicStandardShare,
  seniorHighQuotaShare,
  specialEducationFundsPerPupil,
  surveyParentShare,
  surveyValidReturnShare,
  teacherEthicsCases,
  teacherPayParity,
  teacherReplacementRate,
  teacherSpaceShare,
  teachersPerClass,
  trainingCycleCompletionShare,
  trainingFundsShare,
  trainingHoursCompletionShare,
  weakSchoolLeaderShare,
  seniorTitleShare,
  intermediateTitleShare,
  higherDegreeTeacherShare,
  qualifiedTeacherShare,
  schoolsPerSupervisor,
  namedSupervisorShare,
];
