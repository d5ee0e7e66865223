type Key = string | number;
type Where = Key | IDBKeyRange;

/** One store that is gone with the page. Values are given back as they were put in: nobody changes one in place. */
class MemoryStore {
  private readonly rows = new Map<Key, unknown>();
  private next = 1;

  async get(key: Key): Promise<unknown> {
    return this.rows.get(key);
  }
  async getKey(key: Key): Promise<Key | undefined> {
    return this.rows.has(key) ? key : undefined;
  }
  async put(value: unknown, key: Key): Promise<Key> {
    this.rows.set(key, value);
    return key;
  }
  async add(value: unknown, key?: Key): Promise<Key> {
    return this.put(value, key ?? this.next++);
  }
  async delete(where: Where): Promise<void> {
    for (const key of this.keys(where)) {
      this.rows.delete(key);
    }
  }
  async count(where?: Where): Promise<number> {
    return this.keys(where).length;
  }
  async getAll(): Promise<unknown[]> {
    return [...this.rows.values()];
  }
  async getAllKeys(): Promise<Key[]> {
    return [...this.rows.keys()];
  }

  private keys(where?: Where): Key[] {
    const all = [...this.rows.keys()];
    if (where === undefined) {
      return all;
    }
    return all.filter((key) => (where instanceof IDBKeyRange ? where.includes(key) : where === key));
  }
}

/** Stands where the phone's own database would, with the part of it that we use, and keeps nothing on the phone. */
export class MemoryPhone {
  private readonly stores = new Map<string, MemoryStore>();
  readonly done = Promise.resolve();

  get = (store: string, key: Key) => this.objectStore(store).get(key);
  put = (store: string, value: unknown, key: Key) => this.objectStore(store).put(value, key);
  add = (store: string, value: unknown, key?: Key) => this.objectStore(store).add(value, key);
  delete = (store: string, where: Where) => this.objectStore(store).delete(where);
  count = (store: string, where?: Where) => this.objectStore(store).count(where);
  getAll = (store: string) => this.objectStore(store).getAll();
  close = () => this.stores.clear();

  /** All that is done at once: in a page there is nobody it could be done beside. */
  transaction = (store: string | string[]) => ({
    objectStore: (name: string) => this.objectStore(name),
    store: this.objectStore(String(store)),
    done: this.done,
  });

  private objectStore(name: string): MemoryStore {
    const found = this.stores.get(name) ?? new MemoryStore();
    this.stores.set(name, found);
    return found;
  }
}
