import { storeSoftDelete } from "../../../../policies/rules/protection/storeSoftDelete";
import {
    noStore,
    otherWays,
    withBlobService,
    withCatalogueElsewhere,
    withoutBlobService,
} from "../../support/blobService";
import { describeRule } from "../../support/describeRule";

const path = "deleteRetentionPolicy.enabled";
const missing = `found no BlobServiceProperties, required BlobServiceProperties with ${path}: true`;

describeRule(storeSoftDelete, {
    compliant: withBlobService,
    alsoCompliant: otherWays,
    spoilt: [
        { by: "soft delete that is off", set: [[path, false]], finds: [`blobs ${path}: found false, required true`] },
        {
            by: "nothing said, which leaves it off",
            set: [["deleteRetentionPolicy", undefined]],
            finds: [`blobs ${path}: found nothing, required true`],
        },
        { by: "no blob service", change: withoutBlobService, finds: [`account ${missing}`] },
        { by: "an account of copies without one", change: withCatalogueElsewhere, finds: [`copies ${missing}`] },
    ],
    unknown: [{ path }, { path: "deleteRetentionPolicy", answers: [path] }],
    wrongType: { path, value: "on", finds: [`blobs ${path}: found "on", required true or false`] },
    notApplicable: noStore,
});
