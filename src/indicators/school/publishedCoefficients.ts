export { publishedCoefficients, type PublishedCoefficients } from "../../model/records/coefficients.js";
