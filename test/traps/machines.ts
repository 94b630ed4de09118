import { extensions } from "../../facts/extensions";
import type { PlannedResource } from "../../plan/plannedResource";
import type { PlanView } from "./planView";

/** A machine with its extensions. */
export interface Machine {
    readonly virtualMachine: PlannedResource;
    readonly extensions: readonly PlannedResource[];
}

/** The machines of a plan. */
export function machines(view: PlanView): readonly Machine[] {
    return view.ofType("compute:VirtualMachine").map((virtualMachine) => ({
        virtualMachine,
        extensions: view
            .ofType("compute:VirtualMachineExtension")
            .filter((extension) => extension.inputs["vmName"] === virtualMachine.inputs["vmName"]),
    }));
}

const isOfType = (type: string) => (extension: PlannedResource) => extension.inputs["type"] === type;

/** The Custom Script Extension of a machine; one, unless the plan is wrong. */
export const stagingOf = ({ extensions: all }: Machine): readonly PlannedResource[] =>
    all.filter(isOfType(extensions.customScript.type));

/** The domain join of a machine; one, unless the plan is wrong. */
export const joinOf = ({ extensions: all }: Machine): readonly PlannedResource[] =>
    all.filter(isOfType(extensions.domainJoin.type));
