import type { StatedRow } from "../enforcement";
import { agentRows } from "./agents";
import { installationRows } from "./installation";
import { maintenanceRows } from "./maintenance";
import { networkRows } from "./network";
import { platformRows } from "./platform";
import { registrationRows } from "./registration";
import { storageRows } from "./storage";
import { vaultRows } from "./vault";

/** What is stated about constraints besides what the catalogues say, by id. */
export const statedRows: Readonly<Record<string, StatedRow>> = {
    ...platformRows,
    ...vaultRows,
    ...installationRows,
    ...registrationRows,
    ...storageRows,
    ...networkRows,
    ...agentRows,
    ...maintenanceRows,
};
