import { vi } from 'vitest';

/** A file on its way: the test says what becomes of it. */
export class FakeUpload {
  static last: FakeUpload | undefined;
  upload = {};
  status = 0;
  response: unknown = null;
  aborted = false;
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  open() {}
  setRequestHeader() {}
  send() {
    FakeUpload.last = this;
  }
  abort() {
    this.aborted = true;
    this.onabort();
  }
  arrive(response: unknown) {
    Object.assign(this, { status: 202, response });
    this.onload();
  }
}

export function installUpload() {
  FakeUpload.last = undefined;
  vi.stubGlobal('XMLHttpRequest', FakeUpload);
}
