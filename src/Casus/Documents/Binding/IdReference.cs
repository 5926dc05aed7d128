// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>A reference found while reading: from which record, to what, and where it stands.</summary>
/// <param name="Kind">Kind of thing referred to.</param>
/// <param name="Id">Its id.</param>
/// <param name="At">Where the reference stands.</param>
/// <param name="From">Id of the record that refers, or null when it has none.</param>
/// <param name="Acyclic">Whether following references of this kind must come to an end.</param>
public readonly record struct IdReference(string Kind, string Id, Position At, string? From, bool Acyclic);
