import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { extensionsOf } from "../extensions";
import { withoutServers } from "../servers";

export const keyVaultReadableByPlatform = stackRule({
    id: "credentials-key-vault-readable-by-platform",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers.flatMap(extensionsOf), (extension) => {
            const path = "protectedSettingsFromKeyVault.sourceVault.id";
            return findInEach(stack.follow(extension, [path], type.keyVault).resources, (vault) =>
                closed(vault, extension),
            );
        }),
});

function closed({ inputs }: StackResource, { name }: StackResource): readonly Finding[] {
    const checks: readonly (() => readonly Finding[])[] = [
        () =>
            inputs.flag("properties.enabledForDeployment") === true
                ? []
                : [inputs.finding("properties.enabledForDeployment", `true, because ${name} refers to a secret in it`)],
        () =>
            sameText(inputs.text("properties.networkAcls.bypass"), "None") && !isOpen(inputs)
                ? [
                      inputs.finding(
                          "properties.networkAcls.bypass",
                          `"AzureServices", because the platform reads the secret of ${name}`,
                      ),
                  ]
                : [],
    ];
    return findInEach(checks, (check) => check());
}

/** Whether every network is let in, so that nobody needs a bypass. */
function isOpen(inputs: Inputs): boolean {
    return (
        sameText(inputs.text("properties.networkAcls.defaultAction"), "Allow") &&
        !sameText(inputs.text("properties.publicNetworkAccess"), "Disabled")
    );
}
