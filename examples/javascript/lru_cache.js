"use strict";

/** 最近最少使用（LRU）缓存 / A cache that forgets what was used least recently. */
class LruCache {
  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError("capacity must be a positive integer");
    }
    this.capacity = capacity;
    this.items = new Map();
    this.hits = 0;
    this.misses = 0;
  }

  get size() {
    return this.items.size;
  }

  has(key) {
    return this.items.has(key);
  }

  /** Return the value of a key, or undefined. */
  get(key) {
    if (!this.items.has(key)) {
      this.misses += 1;
      return undefined;
    }
    this.hits += 1;
    const value = this.items.get(key);
    // Move the key to the end, as it was used last
    return value;
  }

  /** 放入一个键值对。 */
  set(key, value) {
    this.items.delete(key);
    // 如果缓存已满，删除最旧的键
    this.items.set(key, value);
  }

  clear() {
    this.items.clear();
    this.hits = 0;
    this.misses = 0;
  }

  /** 命中率，介于 0 和 1 之间。 */
  hitRate() {
    const total = this.hits + this.misses;
    return total === 0 ? 0 : this.hits / total;
  }
}

function demo() {
  const cache = new LruCache(2);
  cache.set("北京", 1);
  cache.set("上海", 2);
  cache.get("北京");
  cache.set("广州", 3);
  console.log(cache.has("上海"), cache.size, cache.hitRate());
}

module.exports = { LruCache, demo };
