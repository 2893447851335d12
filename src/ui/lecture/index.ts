export { LectureView } from './LectureView';
