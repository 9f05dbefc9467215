// Verbs write to the one console of the process, and tests read it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
