import { artifactsHttpsOnly } from "../../../../policies/rules/storage/artifactsHttpsOnly";
import { withoutStore, withStore } from "../../support/artifactStore";
import { describeRule } from "../../support/describeRule";

const https = "enableHttpsTrafficOnly";

describeRule(artifactsHttpsOnly, {
    compliant: withStore,
    alsoCompliant: [{ by: "nothing said, which means HTTPS alone", set: [[https, undefined]] }],
    spoilt: [
        {
            by: "plain HTTP",
            set: [[https, false]],
            finds: [`account ${https}: found false, required true, or nothing`],
        },
    ],
    unknown: [{ path: https }],
    wrongType: { path: https, value: "yes", finds: [`account ${https}: found "yes", required true or false`] },
    notApplicable: [withoutStore],
});
