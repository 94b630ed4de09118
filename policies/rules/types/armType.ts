import type { ArmFinding } from "../../../facts/armTypes/armFinding";
import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { checkResource } from "../../../facts/armTypes/checkResource";
import { joinPath } from "../../../facts/armTypes/propertyPath";
import { stepsOf } from "../../core/propertySteps";
import type { Resource } from "../../core/resource";
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
    notApplicable({ type, pinnedTo }) {
        if (armTypeOf(type) === undefined)
            return `no ARM type is known for ${type}; known are the types that a backup server is made of`;
        return pinnedTo === undefined
            ? undefined
            : `the program asks for API version ${pinnedTo.version} of ${type}; known is the one that the SDK sends`;
    },
    check: (resource) =>
        armFindings(resource).map(({ path, found, expected, nearest }) =>
            resource.inputs.finding(path, expected, {
                found,
                ...(nearest === undefined ? {} : { fix: `did you mean ${nearest}?` }),
            }),
        ),
});

/** Under CrossGuard a secret comes without its envelope. What is not there tells nothing of it. */
function hidden({ inputs }: Resource, finding: ArmFinding): ArmFinding {
    switch (finding.code) {
        case "missing":
            return finding;
        case "unknown-property":
            return inputs.isSecret(finding.path) && finding.nearest === undefined ? withoutName(finding) : finding;
        default: {
            const instead = inputs.instead(finding.path);
            return instead === undefined ? finding : { ...finding, found: instead };
        }
    }
}

/** A name inside of a secret that nobody knows may be the secret. */
function withoutName(finding: ArmFinding): ArmFinding {
    const around = finding.path.slice(0, stepsOf(finding.path).at(-2)?.end ?? 0);
    return { ...finding, path: joinPath(around, "*"), found: "*" };
}
