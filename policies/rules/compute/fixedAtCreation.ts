import { findInEach } from "../../core/inputs";
import { machineRule } from "../machines";

/**
 * What Azure refuses to change on a machine that exists, although a preview shows it as an update. Source: pulumi-azure-native issues 577
 * (computer name) and 1117 (image), open in 2026-11; terraform-provider-azurerm pull request 16866 (time zone), 2022-05.
 */
const fixed = [
    ["osProfile", "computerName"],
    ["osProfile", "adminUsername"],
    ["osProfile", "adminPassword"],
    ["osProfile", "customData"],
    ["osProfile.windowsConfiguration", "timeZone"],
    ["storageProfile", "imageReference"],
    ["storageProfile.osDisk", "name"],
] as const;

export const fixedAtCreation = machineRule({
    id: "compute-fixed-at-creation",
    check: ({ inputs, ignoreChanges }) =>
        findInEach(fixed, ([holder, property]) => {
            const path = `${holder}.${property}`;
            if (ignoreChanges.some((ignored) => covers(ignored, path))) return [];
            const details = { found: "its changes are sent", fix: `ignoreChanges: ["${path}"]` };
            return inputs.object(holder)?.has(property) === true
                ? [inputs.finding(path, "in ignoreChanges", details)]
                : [];
        }),
});

function covers(ignored: string, path: string): boolean {
    return ignored === "*" || ignored === path || path.startsWith(`${ignored}.`);
}
