namespace Analysis;

/// <summary>A run of periods in which something was talked about more than usual.</summary>
/// <param name="First">Index of its first period.</param>
/// <param name="Last">Index of its last period.</param>
/// <param name="Weight">How much better the burst explains the counts than the usual rate does: the cost saved, in nats; above 0.</param>
internal sealed record Burst(int First, int Last, double Weight);
