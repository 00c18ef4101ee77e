import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Tests read what most people read.
Object.defineProperty(navigator, 'languages', { value: ['zh-CN'] });

afterEach(cleanup);
