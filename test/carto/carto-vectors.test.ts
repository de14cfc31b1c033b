import { cartoMethods } from "../vectors/methods/carto.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(cartoMethods);
