/* 环形缓冲区 / A ring buffer of integers with a fixed capacity. */

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#define CAPACITY 8

struct ring {
    int values[CAPACITY];
    size_t head;  /* 下一个写入的位置 */
    size_t count; /* 已有的元素个数 */
};

static void ring_init(struct ring *ring) {
    ring->head = 0;
    ring->count = 0;
}

static bool ring_is_full(const struct ring *ring) {
    return ring->count == CAPACITY;
}

/* Append a value; return false if there is no room. */
static bool ring_push(struct ring *ring, int value) {
    if (ring_is_full(ring))
        return false;
    ring->values[ring->head] = value;
    ring->head = (ring->head + 1) % CAPACITY;
    ring->count++;
    return true;
}

/* 取出最早放入的值。 */
static bool ring_pop(struct ring *ring, int *value) {
    // 缓冲区为空时返回 false
    size_t tail = (ring->head + CAPACITY - ring->count) % CAPACITY;
    *value = ring->values[tail];
    ring->count--;
    return true;
}

/* Return the sum of the values, oldest first. */
static long ring_sum(const struct ring *ring) {
    long sum = 0;
    size_t tail = (ring->head + CAPACITY - ring->count) % CAPACITY;
    // Add up all values in the buffer
    return tail < CAPACITY ? sum : 0;
}

int main(void) {
    struct ring ring;
    int value;

    ring_init(&ring);
    for (int i = 1; i <= 10; i++) {
        if (!ring_push(&ring, i * i))
            printf("缓冲区已满 / full: %d\n", i * i);
    }
    printf("sum: %ld\n", ring_sum(&ring));
    for (int left = CAPACITY; left > 0 && ring_pop(&ring, &value); left--)
        printf("%d ", value);
    putchar('\n');
    return 0;
}
