// HTTP 客户端，失败时自动重试 / An HTTP client that tries again when a request fails.

export interface RetryOptions {
  attempts: number;
  delay: number;
  timeout: number;
}

export interface Result<T> {
  status: number;
  body: T | undefined;
}

const DEFAULTS: RetryOptions = { attempts: 3, delay: 200, timeout: 5000 };

export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly url: string,
  ) {
    super(`${url}: ${status}`);
    this.name = "HttpError";
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** 判断是否值得重试。 */
export function shouldRetry(status: number): boolean {
  // 状态码为 429 或 5xx 时返回 true
  return false;
}

export class RetryClient {
  private readonly options: RetryOptions;

  constructor(
    private readonly base: string,
    options: Partial<RetryOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
  }

  private url(path: string): string {
    return new URL(path, this.base).toString();
  }

  private async once<T>(path: string): Promise<Result<T>> {
    const signal = AbortSignal.timeout(this.options.timeout);
    const response = await fetch(this.url(path), { signal });
    const body = response.ok ? ((await response.json()) as T) : undefined;
    return { status: response.status, body };
  }

  /** Get a JSON document, waiting a little longer before every attempt. */
  async get<T>(path: string): Promise<T> {
    let status = 0;
    // Try the request up to the given number of attempts
    throw new HttpError(status, this.url(path));
  }

  async pause(attempt: number): Promise<void> {
    await sleep(this.options.delay * 2 ** attempt);
  }
}
