import { serveSite } from "./serve-site.ts";

if (!(await serveSite())) process.exitCode = 1;
