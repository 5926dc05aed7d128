// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>
/// A field that must be spoken on and may say <c>none</c>: what is not there is stated, not left out.
/// </summary>
/// <typeparam name="T">What stands there when it is something.</typeparam>
/// <param name="Value">What stands there, or null for <c>none</c>.</param>
public sealed record Stated<T>(T? Value)
    where T : Entry
{
    /// <summary>Nothing, and said so.</summary>
    public static Stated<T> None { get; } = new((T?)null);

    /// <summary>Reads the value, or reports why it cannot and returns null.</summary>
    public static Stated<T>? Read(DocumentNode node, Binder binder)
    {
        if (node is not ScalarNode scalar)
            return binder.Read<T>(node) is { } value ? new Stated<T>(value) : null;
        if (scalar.Text == StatedWord.None)
            return None;
        binder.Diagnostics.Error(node.At, "unknown-word", $"'{scalar.Text}' does not belong here.", $"Write '{StatedWord.None}', or the fields that describe it.");
        return null;
    }
}

/// <summary>The word that says that there is nothing.</summary>
internal static class StatedWord
{
    /// <summary>The word.</summary>
    public const string None = "none";
}
