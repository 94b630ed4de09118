import { extensions } from "../../../facts/extensions";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const { customScript } = extensions;

/** What the Custom Script Extension demands of its settings, on any machine. */
export const scriptSettings = resourceRule({
    id: "installation-script-settings",
    types: [type.virtualMachineExtension],
    notApplicable: ({ inputs }) =>
        sameText(inputs.text("type"), customScript.type) ? undefined : "the extension is no Custom Script Extension",
    check({ inputs }) {
        const checks = [oneCommand, filesInOnePlace, identityProtected, oneCredential];
        return findInEach(checks, (check) => check(inputs));
    },
});

function oneCommand(inputs: Inputs): readonly Finding[] {
    const isPublic = holds(inputs, "settings", "commandToExecute");
    if (inputs.has("protectedSettingsFromKeyVault")) return [];
    const isProtected = holds(inputs, "protectedSettings", "commandToExecute");
    if (isPublic !== isProtected) return [];
    return isPublic
        ? [
              inputs.finding(
                  "settings.commandToExecute",
                  "nothing: the handler takes it from protectedSettings or from here, not from both",
              ),
          ]
        : [inputs.finding("protectedSettings.commandToExecute", "the command that installs the server")];
}

function filesInOnePlace(inputs: Inputs): readonly Finding[] {
    return holds(inputs, "settings", "fileUris") && holds(inputs, "protectedSettings", "fileUris")
        ? [
              inputs.finding(
                  "settings.fileUris",
                  "nothing: the handler takes them from protectedSettings or from here, not from both",
              ),
          ]
        : [];
}

function identityProtected(inputs: Inputs): readonly Finding[] {
    return holds(inputs, "settings", "managedIdentity")
        ? [inputs.finding("settings.managedIdentity", "nothing: the handler takes it from protectedSettings only")]
        : [];
}

function oneCredential(inputs: Inputs): readonly Finding[] {
    if (!holds(inputs, "protectedSettings", "managedIdentity")) return [];
    return ["storageAccountName", "storageAccountKey"]
        .filter((name) => holds(inputs, "protectedSettings", name))
        .map((name) =>
            inputs.finding(`protectedSettings.${name}`, "nothing: the handler refuses it next to managedIdentity"),
        );
}

/** Whether settings have a property; its value does not matter. @throws UnknownUntilCreated */
function holds(inputs: Inputs, settings: string, name: string): boolean {
    inputs.object(settings);
    return inputs.has(`${settings}.${name}`);
}
