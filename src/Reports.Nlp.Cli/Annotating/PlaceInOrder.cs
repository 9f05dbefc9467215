using System.Runtime.ExceptionServices;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>An item that was begun, and what became of it; guarded by its crew.</summary>
internal sealed class PlaceInOrder<TItem, TResult>(TItem item)
{
    public TItem Item { get; } = item;

    public TResult? Result { get; set; }

    public ExceptionDispatchInfo? Fault { get; set; }

    public bool IsDone { get; set; }
}
