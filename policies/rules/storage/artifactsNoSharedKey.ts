import { artifactAccounts, liesIn } from "../../core/artifactStores";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutArtifactAccounts } from "./artifacts";

/** Azure accepts the key where nothing is said. An account into which the program itself uploads cannot do without it. */
export const artifactsNoSharedKey = stackRule({
    id: "storage-artifacts-no-shared-key",
    notApplicable: withoutArtifactAccounts,
    check: (stack) =>
        findInEach(artifactAccounts(stack), (account) => {
            const { inputs } = account;
            if (inputs.flag("allowSharedKeyAccess") === false) return [];
            const uploads = stack.ofType(type.blob).some((blob) => liesIn(blob, account));
            return uploads ? [] : [inputs.finding("allowSharedKeyAccess", "false")];
        }),
});
