import { artifactsNoSharedKey } from "../../../../policies/rules/storage/artifactsNoSharedKey";
import { type } from "../../../../policies/types";
import { withoutStore, withStore } from "../../support/artifactStore";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";

const key = "allowSharedKeyAccess";
const upload = (accountName: unknown, from: Written["from"] = {}): Written => ({
    type: type.blob,
    name: "upload",
    inputs: { accountName, containerName: "scripts", blobName: "bootstrap.ps1" },
    from,
});

describeRule(artifactsNoSharedKey, {
    compliant: withStore,
    alsoCompliant: [
        {
            by: "a key, without which the program could upload nothing",
            set: [[key, true]],
            change: (written) => [...written, upload("STBACKUP")],
        },
        {
            by: "an upload into an account whose name is not known yet",
            set: [[key, undefined]],
            change: (written) => [...written, upload(unknown, { accountName: ["account"] })],
        },
    ],
    spoilt: [
        { by: "a key", set: [[key, true]], finds: [`account ${key}: found true, required false`] },
        {
            by: "nothing said, which allows the key",
            set: [[key, undefined]],
            finds: [`account ${key}: found nothing, required false`],
        },
        {
            by: "a key, although the program uploads somewhere else",
            set: [[key, true]],
            change: (written) => [...written, upload("stother")],
            finds: [`account ${key}: found true, required false`],
        },
    ],
    unknown: [{ path: key }],
    wrongType: { path: key, value: 0, finds: [`account ${key}: found 0, required true or false`] },
    notApplicable: [withoutStore],
});
