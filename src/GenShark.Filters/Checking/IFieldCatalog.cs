using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>All that the checker must know of fields: the run time asks its registry, a compiler its declarations.</summary>
public interface IFieldCatalog
{
    /// <summary>The field or protocol of this name; null if there is none.</summary>
    FieldDescription? Find(string name);

    /// <summary>All names, to find the near ones of a misspelt one.</summary>
    IEnumerable<string> Names();
}
