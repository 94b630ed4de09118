import { artifactAccounts } from "../../core/artifactStores";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutArtifactAccounts } from "./artifacts";

/** Azure takes HTTPS alone where nothing is said. */
export const artifactsHttpsOnly = stackRule({
    id: "storage-artifacts-https-only",
    notApplicable: withoutArtifactAccounts,
    check: (stack) =>
        findInEach(artifactAccounts(stack), ({ inputs }) =>
            inputs.flag("enableHttpsTrafficOnly") === false
                ? [inputs.finding("enableHttpsTrafficOnly", "true, or nothing")]
                : [],
        ),
});
