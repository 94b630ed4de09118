import { artifactsNoPublicBlobs } from "../../../../policies/rules/storage/artifactsNoPublicBlobs";
import { withoutStore, withStore } from "../../support/artifactStore";
import { describeRule } from "../../support/describeRule";

const open = "allowBlobPublicAccess";

describeRule(artifactsNoPublicBlobs, {
    compliant: withStore,
    alsoCompliant: [{ by: "nothing said, which allows nobody", set: [[open, undefined]] }],
    spoilt: [
        {
            by: "an open account",
            set: [[open, true]],
            finds: [`account ${open}: found true, required false, or nothing`],
        },
    ],
    unknown: [{ path: open }],
    wrongType: { path: open, value: "no", finds: [`account ${open}: found "no", required true or false`] },
    notApplicable: [withoutStore],
});
