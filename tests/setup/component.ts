import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Tests read what most people read.
Object.defineProperty(navigator, 'languages', { value: ['zh-CN'] });

// What was learnt of questions is loaded on demand, and a machine may be busy.
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);
