import { resourceRule } from "../../rule";
import { type } from "../../types";
import { exposedSecrets } from "./exposedSecrets";

export const noSecretInExtensionSettings = resourceRule({
    id: "credentials-no-secret-in-extension-settings",
    types: [type.virtualMachineExtension],
    check({ inputs }) {
        const settings = inputs.property("settings");
        return settings === undefined
            ? []
            : exposedSecrets(settings, "no secret: it belongs into protectedSettings or into a key vault");
    },
});
