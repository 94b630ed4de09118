import type { ArmFinding } from "../../../facts/armTypes/armFinding";
import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { checkResource } from "../../../facts/armTypes/checkResource";
import { hiddenValue } from "../../../facts/armTypes/describe";
import type { Resource } from "../../core/resource";
import { isSecretByNature } from "../../core/secretByNature";
import { resourceRule } from "../../rule";

const remembered = new WeakMap<Resource, readonly ArmFinding[]>();

/** What does not fit about a resource's ARM type; a plan asks for the same findings as the rule, and they are worked out once. */
export function armFindings(resource: Resource): readonly ArmFinding[] {
    let findings = remembered.get(resource);
    if (findings === undefined) {
        findings = (checkResource(resource.type, resource.inputs.raw()) ?? []).map((finding) =>
            hidden(resource, finding),
        );
        remembered.set(resource, findings);
    }
    return findings;
}

export const armType = resourceRule({
    id: "types-arm-type",
    types: "azureNative",
    notApplicable: ({ type }) =>
        armTypeOf(type) === undefined
            ? `no ARM type is known for ${type}; known are the types that a backup server is made of`
            : undefined,
    check: (resource) =>
        armFindings(resource).map(({ path, found, expected, nearest }) =>
            resource.inputs.finding(path, expected, {
                found,
                ...(nearest === undefined ? {} : { fix: `did you mean ${nearest}?` }),
            }),
        ),
});

/** Under CrossGuard a secret comes without its envelope, so the path decides as well. */
function hidden({ inputs }: Resource, finding: ArmFinding): ArmFinding {
    const isHidden = isSecretByNature(finding.path) || inputs.isSecret(finding.path);
    return isHidden && showsText(finding) ? { ...finding, found: hiddenValue } : finding;
}

/** What is found, unless it is told in words that hold nothing of the value. */
function showsText({ code, found }: ArmFinding): boolean {
    return code !== "missing" && code !== "unknown-property" && /["\d]/.test(found);
}
