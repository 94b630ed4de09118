import { artifactAccounts } from "../../core/artifactStores";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutArtifactAccounts } from "./artifacts";

/** Azure reads silence as TLS 1.0, and takes 1.3 for no minimum. */
export const artifactsTls12 = stackRule({
    id: "storage-artifacts-tls12",
    notApplicable: withoutArtifactAccounts,
    check: (stack) =>
        findInEach(artifactAccounts(stack), ({ inputs }) =>
            inputs.text("minimumTlsVersion")?.toUpperCase() === "TLS1_2"
                ? []
                : [inputs.finding("minimumTlsVersion", '"TLS1_2"')],
        ),
});
