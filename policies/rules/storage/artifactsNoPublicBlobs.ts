import { artifactAccounts } from "../../core/artifactStores";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutArtifactAccounts } from "./artifacts";

/** Azure allows no anonymous reading where nothing is said. */
export const artifactsNoPublicBlobs = stackRule({
    id: "storage-artifacts-no-public-blobs",
    notApplicable: withoutArtifactAccounts,
    check: (stack) =>
        findInEach(artifactAccounts(stack), ({ inputs }) =>
            inputs.flag("allowBlobPublicAccess") === true
                ? [inputs.finding("allowBlobPublicAccess", "false, or nothing")]
                : [],
        ),
});
