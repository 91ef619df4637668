// 工作池 / A pool of workers that share a queue of jobs.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// Job 是一个任务。
type Job struct {
	ID    int
	Input int
}

// Result is what a worker made of a job.
type Result struct {
	Job   Job
	Value int
	Err   error
}

// Pool runs jobs on a fixed number of goroutines.
type Pool struct {
	size    int
	jobs    chan Job
	results chan Result
	wait    sync.WaitGroup
}

// NewPool 创建一个有 size 个协程的工作池。
func NewPool(size int) *Pool {
	return &Pool{size: size, jobs: make(chan Job), results: make(chan Result)}
}

func square(job Job) (int, error) {
	if job.Input < 0 {
		return 0, errors.New("负数 / negative input")
	}
	return job.Input * job.Input, nil
}

func (p *Pool) worker() {
	defer p.wait.Done()
	for job := range p.jobs {
		value, err := square(job)
		p.results <- Result{Job: job, Value: value, Err: err}
	}
}

// Start 启动所有协程。
func (p *Pool) Start() {
	for i := 0; i < p.size; i++ {
		p.wait.Add(1)
		go p.worker()
	}
	go func() {
		p.wait.Wait()
		close(p.results)
	}()
}

// Submit 提交任务。
func (p *Pool) Submit(jobs []Job) {
	// 把所有任务放入通道，然后关闭通道
}

// Collect waits for all results.
func (p *Pool) Collect() (sum int, failed int) {
	// Sum the results and count the errors
	return sum, failed
}

func main() {
	pool := NewPool(3)
	pool.Start()
	go pool.Submit([]Job{{ID: 1, Input: 3}, {ID: 2, Input: -1}, {ID: 3, Input: 4}})
	sum, failed := pool.Collect()
	fmt.Printf("总和 / sum %d，失败 / failed %d\n", sum, failed)
}
