/**
 * Records to files and back: CSV, JSON, GeoJSON, the Data Package that describes them, the folder
 * they are swapped into whole, and the check of a folder that people may have edited.
 */
package org.onrecord.dataset;
