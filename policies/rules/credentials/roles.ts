import { roles, type RoleName } from "../../../facts/roles";
import type { Resource } from "../../core/resource";

const names: ReadonlyMap<string, RoleName> = new Map(roles.map(({ id, name }) => [id, name]));

/** The built-in role that an assignment gives, of those that the facts know. @throws UnknownUntilCreated */
export function roleOf({ inputs }: Resource): RoleName | undefined {
    const id = inputs.text("roleDefinitionId") ?? "";
    return names.get(id.split("/").at(-1)?.toLowerCase() ?? "");
}
