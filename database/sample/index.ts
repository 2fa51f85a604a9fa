export { loadSample, loadSampleWhenEmpty, resetSample } from './load-sample.ts'
