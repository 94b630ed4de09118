import { storeVersioning } from "../../../../policies/rules/protection/storeVersioning";
import {
    noStore,
    otherWays,
    withBlobService,
    withCatalogueElsewhere,
    withoutBlobService,
} from "../../support/blobService";
import { describeRule } from "../../support/describeRule";

const path = "isVersioningEnabled";
const missing = `found no BlobServiceProperties, required BlobServiceProperties with ${path}: true`;

describeRule(storeVersioning, {
    compliant: withBlobService,
    alsoCompliant: [
        ...otherWays,
        {
            by: "an account with a hierarchical namespace, which has no versions",
            set: [[path, undefined]],
            change: (written) =>
                written.map((one) =>
                    one.name === "account" ? { ...one, inputs: { ...one.inputs, isHnsEnabled: true } } : one,
                ),
        },
    ],
    spoilt: [
        { by: "versioning that is off", set: [[path, false]], finds: [`blobs ${path}: found false, required true`] },
        {
            by: "nothing said, which leaves it off",
            set: [[path, undefined]],
            finds: [`blobs ${path}: found nothing, required true`],
        },
        { by: "no blob service", change: withoutBlobService, finds: [`account ${missing}`] },
        { by: "an account of copies without one", change: withCatalogueElsewhere, finds: [`copies ${missing}`] },
    ],
    unknown: [{ path }],
    wrongType: { path, value: "on", finds: [`blobs ${path}: found "on", required true or false`] },
    notApplicable: noStore,
});
