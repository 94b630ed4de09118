import assert from "node:assert/strict";
import type { ComponentResourceOptions, CustomResourceOptions } from "@pulumi/pulumi";
import type { Placement, Safeguards } from "../../components/placement";
import { dropVersionAliases } from "../../components/registration";
import type { Transformed } from "../../components/transform";
import { checkResource } from "../../facts/armTypes/checkResource";
import { assertGolden } from "./golden";
import { tags } from "./models";
import type { Recorded, Recording } from "./recorder";
import { modes, outline, plainTexts, record } from "./recorder";

export const placement: Placement = { resourceGroupName: "rg-unit", location: "westeurope", tags, dependsOn: [] };
/** Options that spare a test the sixty aliases that the provider's SDK gives to each resource. */
export const lean: ComponentResourceOptions = { transformations: [dropVersionAliases] };

export const guarded: Safeguards = { protect: true, retainOnDelete: true };
export const unguarded: Safeguards = { protect: false, retainOnDelete: false };

/** Types to which Azure gives no tags. */
const untaggable: ReadonlySet<string> = new Set([
    "authorization:ManagementLockByScope",
    "authorization:RoleAssignment",
    "maintenance:ConfigurationAssignment",
    "monitor:DataCollectionRuleAssociation",
    "monitor:DiagnosticSetting",
    "network:FirewallPolicyRuleCollectionGroup",
    "network:PrivateDnsZoneGroup",
    "network:Subnet",
    "network:VirtualNetworkPeering",
    "random:index/randomPassword:RandomPassword",
    "storage:Blob",
    "storage:BlobContainer",
    "storage:BlobServiceProperties",
    "storage:ManagementPolicy",
]);

/**
 * What holds for every component: exactly the committed children with their inputs and options, the same ones in a preview
 * and in an update, tags on each taggable child, no output turned into text by accident.
 *
 * @param golden folder below test/golden/components
 * @param variants programs by name
 */
export function itRegistersExactly(golden: string, variants: Readonly<Record<string, () => void>>): void {
    for (const [variant, program] of Object.entries(variants)) {
        for (const mode of modes) {
            it(`registers exactly the committed children (${variant}, ${mode})`, async () => {
                const recording = await record(program, mode);
                assertGolden(`components/${golden}/${variant}.${mode}.json`, recording.resources);
                assertTagged(recording);
                assertNoOutputAsText(recording);
                assertArmTypes(recording);
            });
        }
        it(`registers the same children in a preview as in an update (${variant})`, async () => {
            const preview = await record(program, "preview");
            const update = await record(program, "update");
            assert.deepEqual(outline(preview), outline(update));
        });
    }
}

function assertTagged({ resources }: Recording): void {
    for (const { inputs, name, type } of resources.filter(isCustom)) {
        assert.deepEqual(inputs["tags"], untaggable.has(type) ? undefined : tags, `tags of ${name} (${type})`);
    }
}

function assertNoOutputAsText(recording: Recording): void {
    const spoiled = plainTexts(recording).filter((text) =>
        /\[Output<T>\]|Calling \[toString\]|\[object Object\]/.test(text),
    );
    assert.deepEqual(spoiled, []);
}

/** Every resource is one that its ARM type allows; one without an ARM type is named in the facts. */
function assertArmTypes({ registered }: Recording): void {
    const findings = registered.flatMap(({ planned, wireInputs }) =>
        (checkResource(planned.type, wireInputs) ?? []).map((finding) => ({ resource: planned.name, ...finding })),
    );
    assert.deepEqual(findings, []);
}

function isCustom({ type }: Recorded): boolean {
    return !type.startsWith("mabs:");
}

/** A transform that changes nothing and remembers whom it was asked about. */
export type Spy = <Args extends object>(args: Args, opts: CustomResourceOptions, name: string) => Transformed<Args>;

/**
 * Asserts that the transforms of a component reach each of its custom children, and each of them once.
 *
 * @param outside names of resources that the program makes besides the component
 */
export async function assertTransformsReachEachChild(program: (spy: Spy) => void, outside = /^$/): Promise<void> {
    const reached: string[] = [];
    const recording = await record(() =>
        program((args, opts, name) => {
            reached.push(name);
            return { args, opts };
        }),
    );
    assert.deepEqual(
        reached.sort(),
        recording.resources
            .filter((resource) => isCustom(resource) && !outside.test(resource.name))
            .map(({ name }) => name)
            .sort(),
    );
}
