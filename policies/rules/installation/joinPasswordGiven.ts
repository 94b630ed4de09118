import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const required = "protectedSettingsFromKeyVault, or protectedSettings with Password: one of them";

export const joinPasswordGiven = stackRule({
    id: "installation-join-password-given",
    notApplicable: withoutJoin,
    check: (stack) => findInJoins(stack, passwordFindings),
});

function passwordFindings(inputs: Inputs): readonly Finding[] {
    const isReferred = inputs.has("protectedSettingsFromKeyVault");
    if (inputs.has("protectedSettings") && isReferred)
        return [inputs.finding("protectedSettings", required, { found: "both" })];
    if (isReferred || inputs.has("protectedSettings.Password")) return [];
    inputs.object("protectedSettings");
    return [inputs.finding("protectedSettings.Password", required)];
}
