/** All labels of an image in Amazon ECR: readImageLabels.txt says all of it. */
Map call(Map parameters = [:]) {
    return imageLabels(step: 'readImageLabels', command: 'labels', takes: ['version'], given: parameters)
}
