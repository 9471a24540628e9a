/** The 23 townships (镇街), which plans, estates and households name by their code. */
@NullMarked
package cn.gov.zs.housing.housing.township;

import org.jspecify.annotations.NullMarked;
