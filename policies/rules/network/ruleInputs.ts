import type { Inputs } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { type } from "../../types";

/** The rules that a resource says: those inside a security group, or a rule of its own. @throws UnknownUntilCreated */
export function ruleInputs({ inputs, type: token }: Resource): readonly Inputs[] {
    return token === type.securityRule ? [inputs] : inputs.items("securityRules");
}
