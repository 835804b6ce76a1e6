/** What the command takes. */
export const USAGE: string = `npm run new -- rate NAME --subject SUBJECT --part PART --numerator FIELD --denominator FIELD [--per 1|100|1000]
npm run new -- parameter NAME --file FILE --unit UNIT
npm run new -- subject NAME

NAME is the id: a word in camelCase. SUBJECT and FILE are names of files without their ending: src/model/records/SUBJECT.ts holds the
figures of a rate and src/policy/records/measures its measure (--measures FILE, default teachers); FILE is one of
src/policy/records/parameters.`;
