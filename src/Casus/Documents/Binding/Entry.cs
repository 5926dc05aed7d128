// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>A record read from a document. It knows its place, so that a later check can point at it.</summary>
public abstract record Entry
{
    /// <summary>Where the record begins in its document. Set by the reader.</summary>
    public Position WrittenAt { get; set; }

    /// <summary>Checks what the types of the fields cannot say. The default finds nothing.</summary>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public virtual void Check(Diagnostics diagnostics)
    {
    }
}
