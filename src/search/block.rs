//! Blocks: long lists of numbers as plain bytes, lowest first, in the serialized form of an index.
//!
//! An index has millions of numbers. One by one they would take ten times as long to read back as in one piece.

/// Lists of 32-bit numbers.
pub mod u32s {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes a list as bytes.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(list: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = list.iter().flat_map(|number| number.to_le_bytes()).collect();
        serializer.serialize_bytes(&bytes)
    }

    /// Reads a list from bytes.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(bytes.as_chunks().0.iter().map(|chunk| u32::from_le_bytes(*chunk)).collect())
    }
}

/// Lists of 16-bit numbers.
pub mod u16s {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes a list as bytes.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(list: &[u16], serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = list.iter().flat_map(|number| number.to_le_bytes()).collect();
        serializer.serialize_bytes(&bytes)
    }

    /// Reads a list from bytes.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u16>, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(bytes.as_chunks().0.iter().map(|chunk| u16::from_le_bytes(*chunk)).collect())
    }
}

/// Bytes.
pub mod u8s {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes bytes in one piece.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    /// Reads bytes in one piece.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        <&[u8]>::deserialize(deserializer).map(<[u8]>::to_vec)
    }
}

/// Maps from words to their numbers.
pub mod map {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the bytes of a map.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(map: &fst::Map<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(map.as_fst().as_bytes())
    }

    /// Reads a map from its bytes.
    ///
    /// # Errors
    /// Those of the deserializer, or that the bytes are no map.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<fst::Map<Vec<u8>>, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        fst::Map::new(bytes.to_vec()).map_err(D::Error::custom)
    }
}
