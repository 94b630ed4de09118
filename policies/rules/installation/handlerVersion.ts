import type { VmExtension } from "../../../facts/extensions";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsOf, knownExtension } from "../extensions";
import { withoutServers } from "../servers";

export const handlerVersion = stackRule({
    id: "installation-handler-version",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers.flatMap(extensionsOf), (extension) => {
            const known = knownExtension(extension);
            return known === undefined
                ? []
                : findInEach([version, minorUpgrades, platformUpgrades], (check) => check(extension.inputs, known));
        }),
});

function version(inputs: Inputs, { typeHandlerVersion }: VmExtension): readonly Finding[] {
    const path = "typeHandlerVersion";
    return inputs.text(path) === typeHandlerVersion ? [] : [inputs.finding(path, JSON.stringify(typeHandlerVersion))];
}

/** Off unless the program says otherwise. */
function minorUpgrades(inputs: Inputs, { autoUpgradeMinorVersion }: VmExtension): readonly Finding[] {
    const path = "autoUpgradeMinorVersion";
    return (inputs.flag(path) ?? false) === autoUpgradeMinorVersion
        ? []
        : [inputs.finding(path, String(autoUpgradeMinorVersion))];
}

function platformUpgrades(inputs: Inputs, { enableAutomaticUpgrade, type: handler }: VmExtension): readonly Finding[] {
    const path = "enableAutomaticUpgrade";
    return enableAutomaticUpgrade === null && inputs.flag(path) === true
        ? [inputs.finding(path, `false, or nothing: ${handler} does not offer it`)]
        : [];
}
